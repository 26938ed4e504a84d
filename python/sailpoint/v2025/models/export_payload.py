# Generated from schema/.
"""Export payload."""

from sailpoint.v2025.models import ExportPayload

__all__ = ["ExportPayload"]
