# Generated from schema/.
"""Requested for dto ref."""

from sailpoint.v3.models import RequestedForDtoRef

__all__ = ["RequestedForDtoRef"]
