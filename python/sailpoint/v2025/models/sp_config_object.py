# Generated from schema/.
"""Sp config object."""

from sailpoint.v2025.models import SpConfigObject

__all__ = ["SpConfigObject"]
