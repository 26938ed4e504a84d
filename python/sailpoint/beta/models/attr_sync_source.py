# Generated from schema/.
"""Attr sync source."""

from sailpoint.beta.models import AttrSyncSource

__all__ = ["AttrSyncSource"]
