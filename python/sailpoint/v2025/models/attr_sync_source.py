# Generated from schema/.
"""Attr sync source."""

from sailpoint.v2025.models import AttrSyncSource

__all__ = ["AttrSyncSource"]
