# Generated from schema/.
"""Access summary."""

from sailpoint.v2024.models import AccessSummary

__all__ = ["AccessSummary"]
