"""Pictures of the window for those who look at them one by one."""
