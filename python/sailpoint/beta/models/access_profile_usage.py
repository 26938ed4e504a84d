# Generated from schema/.
"""The use of an access profile."""

from sailpoint.beta.models import AccessProfileUsage

__all__ = ["AccessProfileUsage"]
