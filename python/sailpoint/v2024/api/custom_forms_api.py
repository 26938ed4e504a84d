# Generated from schema/.
"""Custom forms api: the operations of this family."""

from sailpoint._core import api

__all__ = ["CustomFormsApi"]

CustomFormsApi = api("v2024", "CustomFormsApi")
