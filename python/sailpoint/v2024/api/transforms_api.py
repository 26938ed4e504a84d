# Written by `make stubs` from schema/; change it there.
"""Transforms api: the operations of this family."""

from sailpoint._core import api

__all__ = ["TransformsApi"]

TransformsApi = api("v2024", "TransformsApi")
