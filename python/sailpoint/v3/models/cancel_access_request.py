# Generated from schema/.
"""The access request to cancel."""

from sailpoint.v3.models import CancelAccessRequest

__all__ = ["CancelAccessRequest"]
