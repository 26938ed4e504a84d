# Generated from schema/.
"""Sp config message1."""

from sailpoint.v2024.models import SpConfigMessage1

__all__ = ["SpConfigMessage1"]
