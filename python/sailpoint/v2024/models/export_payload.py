# Generated from schema/.
"""Export payload."""

from sailpoint.v2024.models import ExportPayload

__all__ = ["ExportPayload"]
