# Generated from schema/.
"""Requested for dto ref."""

from sailpoint.v2025.models import RequestedForDtoRef

__all__ = ["RequestedForDtoRef"]
