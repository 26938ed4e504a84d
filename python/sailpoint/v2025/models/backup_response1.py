# Generated from schema/.
"""Backup response1."""

from sailpoint.v2025.models import BackupResponse1

__all__ = ["BackupResponse1"]
