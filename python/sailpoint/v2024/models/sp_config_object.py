# Generated from schema/.
"""Sp config object."""

from sailpoint.v2024.models import SpConfigObject

__all__ = ["SpConfigObject"]
