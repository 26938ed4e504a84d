# Generated from schema/.
"""Access summary."""

from sailpoint.v3.models import AccessSummary

__all__ = ["AccessSummary"]
