# Generated from schema/.
"""Cancelable account activity."""

from sailpoint.beta.models import CancelableAccountActivity

__all__ = ["CancelableAccountActivity"]
