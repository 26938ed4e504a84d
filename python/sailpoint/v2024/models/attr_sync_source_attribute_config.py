# Written by `make stubs` from schema/; change it there.
"""Attr sync source attribute config."""

from sailpoint._core import model

__all__ = ["AttrSyncSourceAttributeConfig"]

AttrSyncSourceAttributeConfig = model("v2024", "AttrSyncSourceAttributeConfig")
