# Generated from schema/.
"""Multi host integrations cluster."""

from sailpoint.beta.models import MultiHostIntegrationsCluster

__all__ = ["MultiHostIntegrationsCluster"]
