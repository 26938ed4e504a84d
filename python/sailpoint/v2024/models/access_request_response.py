# Generated from schema/.
"""The requests that were made."""

from sailpoint.v2024.models import AccessRequestResponse

__all__ = ["AccessRequestResponse"]
