# Generated from schema/.
"""The use of an access profile."""

from sailpoint.v3.models import AccessProfileUsage

__all__ = ["AccessProfileUsage"]
