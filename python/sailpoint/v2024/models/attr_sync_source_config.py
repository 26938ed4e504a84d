# Written by `make stubs` from schema/; change it there.
"""Attr sync source config."""

from sailpoint._core import model

__all__ = ["AttrSyncSourceConfig"]

AttrSyncSourceConfig = model("v2024", "AttrSyncSourceConfig")
