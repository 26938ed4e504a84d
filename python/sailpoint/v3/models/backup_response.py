# Generated from schema/.
"""Backup response."""

from sailpoint.v3.models import BackupResponse

__all__ = ["BackupResponse"]
