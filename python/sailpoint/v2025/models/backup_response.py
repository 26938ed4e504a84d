# Generated from schema/.
"""Backup response1."""

from sailpoint.v2025.models.backup_response1 import BackupResponse1 as BackupResponse

__all__ = ["BackupResponse"]
