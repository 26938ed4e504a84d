# Generated from schema/.
"""Backup options."""

from sailpoint.v3.models import BackupOptions

__all__ = ["BackupOptions"]
