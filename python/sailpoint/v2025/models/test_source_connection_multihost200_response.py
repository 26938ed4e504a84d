# Generated from schema/.
"""Test source connection multihost200 response."""

__all__ = ["TestSourceConnectionMultihost200Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class TestSourceConnectionMultihost200Response(Model):
        """Test source connection multihost200 response."""

        success: bool | None
        message: str | None
        timing: int | None
        result_type: str | None
        """Known values: SOURCE_STATE_ERROR_CLUSTER, SOURCE_STATE_ERROR_SOURCE, SOURCE_STATE_ERROR_VA,
        SOURCE_STATE_FAILURE_CLUSTER, SOURCE_STATE_FAILURE_SOURCE, SOURCE_STATE_HEALTHY,
        SOURCE_STATE_UNCHECKED_CLUSTER, SOURCE_STATE_UNCHECKED_CLUSTER_NO_SOURCES, SOURCE_STATE_UNCHECKED_SOURCE,
        SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS, SOURCE_STATE_ERROR_ACCOUNT_FILE_IMPORT.
        """
        test_connection_details: str | None
        def __init__(
            self,
            *,
            success: bool | None = ...,
            message: str | None = ...,
            timing: int | None = ...,
            result_type: Literal[
                "SOURCE_STATE_ERROR_CLUSTER",
                "SOURCE_STATE_ERROR_SOURCE",
                "SOURCE_STATE_ERROR_VA",
                "SOURCE_STATE_FAILURE_CLUSTER",
                "SOURCE_STATE_FAILURE_SOURCE",
                "SOURCE_STATE_HEALTHY",
                "SOURCE_STATE_UNCHECKED_CLUSTER",
                "SOURCE_STATE_UNCHECKED_CLUSTER_NO_SOURCES",
                "SOURCE_STATE_UNCHECKED_SOURCE",
                "SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS",
                "SOURCE_STATE_ERROR_ACCOUNT_FILE_IMPORT",
            ]
            | None = ...,
            test_connection_details: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TestSourceConnectionMultihost200Response = model("v2025", "TestSourceConnectionMultihost200Response")
