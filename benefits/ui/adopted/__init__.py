"""A file of any layout on the page Upload: what was understood, asked, named, and put right."""
