# Generated from schema/.
"""Sp config object."""

from sailpoint.beta.models import SpConfigObject

__all__ = ["SpConfigObject"]
