# Generated from schema/.
"""The access request to cancel."""

from sailpoint.beta.models import CancelAccessRequest

__all__ = ["CancelAccessRequest"]
