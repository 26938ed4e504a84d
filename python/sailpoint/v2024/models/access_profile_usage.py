# Generated from schema/.
"""The use of an access profile."""

from sailpoint.v2024.models import AccessProfileUsage

__all__ = ["AccessProfileUsage"]
