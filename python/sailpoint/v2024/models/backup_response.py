# Written by `make stubs` from schema/; change it there.
"""Backup response."""

from sailpoint._core import model

__all__ = ["BackupResponse"]

BackupResponse = model("v2024", "BackupResponse")
