# Generated from schema/.
"""The requests that were made."""

from sailpoint.beta.models import AccessRequestResponse

__all__ = ["AccessRequestResponse"]
