# Generated from schema/.
"""Backup options1."""

from sailpoint.v2025.models.backup_options1 import BackupOptions1 as BackupOptions

__all__ = ["BackupOptions"]
