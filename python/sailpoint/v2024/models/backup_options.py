# Generated from schema/.
"""Backup options."""

from sailpoint.v2024.models import BackupOptions

__all__ = ["BackupOptions"]
