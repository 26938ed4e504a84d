# Written by `make stubs` from schema/; change it there.
"""Export payload."""

from sailpoint._core import model

__all__ = ["ExportPayload"]

ExportPayload = model("v2024", "ExportPayload")
