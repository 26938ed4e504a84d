# Generated from schema/.
"""The result of the change of one access profile."""

from sailpoint.beta.models import AccessProfileUpdateItem

__all__ = ["AccessProfileUpdateItem"]
