# Generated from schema/.
"""The requests that were made."""

from sailpoint.v2025.models import AccessRequestResponse

__all__ = ["AccessRequestResponse"]
