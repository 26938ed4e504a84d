# Generated from schema/.
"""Access summary."""

from sailpoint.v2025.models import AccessSummary

__all__ = ["AccessSummary"]
