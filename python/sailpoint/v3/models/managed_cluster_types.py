# Generated from schema/.
"""Managed cluster types."""

from sailpoint._enums import StringEnum

__all__ = ["ManagedClusterTypes"]


class ManagedClusterTypes(StringEnum):
    """Managed cluster types."""

    IDN = "idn"
    IAI = "iai"
    SPCONNECTCLUSTER = "spConnectCluster"
    SQSCLUSTER = "sqsCluster"
    DAS_MINUS_RC = "das-rc"
    DAS_MINUS_PC = "das-pc"
    DAS_MINUS_DC = "das-dc"
    PAG = "pag"
    DAS_MINUS_AM = "das-am"
    STANDARD = "standard"
