# Generated from schema/.
"""The result of the change of one access profile."""

from sailpoint.v2024.models import AccessProfileUpdateItem

__all__ = ["AccessProfileUpdateItem"]
