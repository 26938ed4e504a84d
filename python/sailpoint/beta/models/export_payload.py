# Generated from schema/.
"""Export payload."""

from sailpoint.beta.models import ExportPayload

__all__ = ["ExportPayload"]
