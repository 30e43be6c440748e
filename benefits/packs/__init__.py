"""What people take away: the workbook to fill, the annotated copy, tables for export."""
