# Generated from schema/.
"""Backup response."""

from sailpoint.v2024.models import BackupResponse

__all__ = ["BackupResponse"]
