"""The time value of money: present values, ROI, payback and rates of return."""
