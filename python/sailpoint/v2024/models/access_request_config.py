# Written by `make stubs` from schema/; change it there.
"""The settings of access requests."""

from sailpoint._core import model

__all__ = ["AccessRequestConfig"]

AccessRequestConfig = model("v2024", "AccessRequestConfig")
