# Generated from schema/.
"""The requests that were made."""

from sailpoint.v3.models import AccessRequestResponse

__all__ = ["AccessRequestResponse"]
