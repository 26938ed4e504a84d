# Generated from schema/.
"""Managed client status."""

from sailpoint.beta.models import ManagedClientStatus

__all__ = ["ManagedClientStatus"]
