# Generated from schema/.
"""Role insights summary."""

from sailpoint.v2025.models import RoleInsightsSummary

__all__ = ["RoleInsightsSummary"]
