# Generated from schema/.
"""Requested for dto ref."""

from sailpoint.beta.models import RequestedForDtoRef

__all__ = ["RequestedForDtoRef"]
