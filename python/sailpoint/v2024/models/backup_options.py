# Written by `make stubs` from schema/; change it there.
"""Backup options."""

from sailpoint._core import model

__all__ = ["BackupOptions"]

BackupOptions = model("v2024", "BackupOptions")
