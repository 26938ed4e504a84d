# Generated from schema/.
"""Attr sync source."""

from sailpoint.v2024.models import AttrSyncSource

__all__ = ["AttrSyncSource"]
