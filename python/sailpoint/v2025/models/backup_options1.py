# Generated from schema/.
"""Backup options1."""

from sailpoint.v2025.models import BackupOptions1

__all__ = ["BackupOptions1"]
