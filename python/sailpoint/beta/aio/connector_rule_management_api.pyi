# Generated from schema/.
"""Connector rule management api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.beta.models._connector_rule_management import ConnectorRuleCreateRequest, ConnectorRuleResponse, ConnectorRuleUpdateRequest, ConnectorRuleValidationResponse, SourceCode

__all__ = ["ConnectorRuleManagementApi"]

class ConnectorRuleManagementApi(Api):
    """Connector rule management api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_connector_rule(
        self,
        connector_rule_create_request: ConnectorRuleCreateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorRuleResponse:
        """Send `POST /connector-rules`.

        Requires the scope `idn:rule-management-connector:manage` and the token of a user.
        """

    async def create_connector_rule_with_http_info(
        self,
        connector_rule_create_request: ConnectorRuleCreateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorRuleResponse]:
        """Like `create_connector_rule`, but also returns status and headers."""

    async def create_connector_rule_without_preload_content(
        self,
        connector_rule_create_request: ConnectorRuleCreateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_connector_rule`, but returns any status, and the body as bytes."""

    async def delete_connector_rule(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /connector-rules/{id}`.

        Requires the scope `idn:rule-management-connector:manage` and the token of a user.
        """

    async def delete_connector_rule_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_connector_rule`, but also returns status and headers."""

    async def delete_connector_rule_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_connector_rule`, but returns any status, and the body as bytes."""

    async def get_connector_rule(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorRuleResponse:
        """Send `GET /connector-rules/{id}`.

        Requires one of the scopes `idn:rule-management-connector:read`, `idn:rule-management-connector:manage`
        and the token of a user.
        """

    async def get_connector_rule_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorRuleResponse]:
        """Like `get_connector_rule`, but also returns status and headers."""

    async def get_connector_rule_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_connector_rule`, but returns any status, and the body as bytes."""

    async def get_connector_rule_list(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ConnectorRuleResponse]:
        """Send `GET /connector-rules`.

        Requires one of the scopes `idn:rule-management-connector:read`, `idn:rule-management-connector:manage`
        and the token of a user.
        """

    async def get_connector_rule_list_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ConnectorRuleResponse]]:
        """Like `get_connector_rule_list`, but also returns status and headers."""

    async def get_connector_rule_list_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_connector_rule_list`, but returns any status, and the body as bytes."""

    async def update_connector_rule(
        self,
        id: str | None,
        connector_rule_update_request: ConnectorRuleUpdateRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorRuleResponse:
        """Send `PUT /connector-rules/{id}`.

        Requires the scope `idn:rule-management-connector:manage` and the token of a user.
        """

    async def update_connector_rule_with_http_info(
        self,
        id: str | None,
        connector_rule_update_request: ConnectorRuleUpdateRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorRuleResponse]:
        """Like `update_connector_rule`, but also returns status and headers."""

    async def update_connector_rule_without_preload_content(
        self,
        id: str | None,
        connector_rule_update_request: ConnectorRuleUpdateRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_connector_rule`, but returns any status, and the body as bytes."""

    async def validate_connector_rule(
        self,
        source_code: SourceCode | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorRuleValidationResponse:
        """Send `POST /connector-rules/validate`.

        Requires one of the scopes `idn:rule-management-connector:read`, `idn:rule-management-connector:manage`
        and the token of a user.
        """

    async def validate_connector_rule_with_http_info(
        self,
        source_code: SourceCode | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorRuleValidationResponse]:
        """Like `validate_connector_rule`, but also returns status and headers."""

    async def validate_connector_rule_without_preload_content(
        self,
        source_code: SourceCode | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `validate_connector_rule`, but returns any status, and the body as bytes."""
