# Generated from schema/.
"""Triggers api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._triggers import CompleteInvocation, Invocation, InvocationStatus, Subscription, SubscriptionPatchRequestInner, SubscriptionPostRequest, SubscriptionPutRequest, TestInvocation, Trigger, ValidateFilterInputDto, ValidateFilterOutputDto

__all__ = ["TriggersApi"]

class TriggersApi(Api):
    """Triggers api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def complete_trigger_invocation(
        self,
        id: str | None,
        complete_invocation: CompleteInvocation | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /trigger-invocations/{id}/complete`."""

    async def complete_trigger_invocation_with_http_info(
        self,
        id: str | None,
        complete_invocation: CompleteInvocation | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `complete_trigger_invocation`, but also returns status and headers."""

    async def complete_trigger_invocation_without_preload_content(
        self,
        id: str | None,
        complete_invocation: CompleteInvocation | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `complete_trigger_invocation`, but returns any status, and the body as bytes."""

    async def create_subscription(
        self,
        subscription_post_request: SubscriptionPostRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Subscription:
        """Send `POST /trigger-subscriptions`.

        Requires the scope `sp:trigger-service-subscriptions:manage`.
        """

    async def create_subscription_with_http_info(
        self,
        subscription_post_request: SubscriptionPostRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Subscription]:
        """Like `create_subscription`, but also returns status and headers."""

    async def create_subscription_without_preload_content(
        self,
        subscription_post_request: SubscriptionPostRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_subscription`, but returns any status, and the body as bytes."""

    async def delete_subscription(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /trigger-subscriptions/{id}`.

        Requires the scope `sp:trigger-service-subscriptions:manage`.
        """

    async def delete_subscription_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_subscription`, but also returns status and headers."""

    async def delete_subscription_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_subscription`, but returns any status, and the body as bytes."""

    async def list_subscriptions(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Subscription]:
        """Send `GET /trigger-subscriptions`.

        Requires one of the scopes `sp:trigger-service-subscriptions:read`,
        `sp:trigger-service-subscriptions:manage`.
        """

    async def list_subscriptions_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Subscription]]:
        """Like `list_subscriptions`, but also returns status and headers."""

    async def list_subscriptions_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_subscriptions`, but returns any status, and the body as bytes."""

    async def list_trigger_invocation_status(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[InvocationStatus]:
        """Send `GET /trigger-invocations/status`.

        Requires one of the scopes `sp:trigger-service-invocation-status:read`,
        `sp:trigger-service-invocation-status:manage`.
        """

    async def list_trigger_invocation_status_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[InvocationStatus]]:
        """Like `list_trigger_invocation_status`, but also returns status and headers."""

    async def list_trigger_invocation_status_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_trigger_invocation_status`, but returns any status, and the body as bytes."""

    async def list_triggers(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Trigger]:
        """Send `GET /triggers`.

        Requires the scope `sp:trigger-service-subscriptions:read`.
        """

    async def list_triggers_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Trigger]]:
        """Like `list_triggers`, but also returns status and headers."""

    async def list_triggers_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_triggers`, but returns any status, and the body as bytes."""

    async def patch_subscription(
        self,
        id: str | None,
        subscription_patch_request_inner: Sequence[SubscriptionPatchRequestInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> Subscription:
        """Send `PATCH /trigger-subscriptions/{id}`.

        Requires the scope `sp:trigger-service-subscriptions:manage`.
        """

    async def patch_subscription_with_http_info(
        self,
        id: str | None,
        subscription_patch_request_inner: Sequence[SubscriptionPatchRequestInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Subscription]:
        """Like `patch_subscription`, but also returns status and headers."""

    async def patch_subscription_without_preload_content(
        self,
        id: str | None,
        subscription_patch_request_inner: Sequence[SubscriptionPatchRequestInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_subscription`, but returns any status, and the body as bytes."""

    async def start_test_trigger_invocation(
        self,
        test_invocation: TestInvocation | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Invocation] | None:
        """Send `POST /trigger-invocations/test`.

        Requires the scope `sp:trigger-service-invocation-status:manage`.
        """

    async def start_test_trigger_invocation_with_http_info(
        self,
        test_invocation: TestInvocation | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Invocation] | None]:
        """Like `start_test_trigger_invocation`, but also returns status and headers."""

    async def start_test_trigger_invocation_without_preload_content(
        self,
        test_invocation: TestInvocation | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `start_test_trigger_invocation`, but returns any status, and the body as bytes."""

    async def test_subscription_filter(
        self,
        validate_filter_input_dto: ValidateFilterInputDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ValidateFilterOutputDto:
        """Send `POST /trigger-subscriptions/validate-filter`.

        Requires the scope `sp:trigger-service-subscriptions:manage`.
        """

    async def test_subscription_filter_with_http_info(
        self,
        validate_filter_input_dto: ValidateFilterInputDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ValidateFilterOutputDto]:
        """Like `test_subscription_filter`, but also returns status and headers."""

    async def test_subscription_filter_without_preload_content(
        self,
        validate_filter_input_dto: ValidateFilterInputDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `test_subscription_filter`, but returns any status, and the body as bytes."""

    async def update_subscription(
        self,
        id: str | None,
        subscription_put_request: SubscriptionPutRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Subscription:
        """Send `PUT /trigger-subscriptions/{id}`.

        Requires the scope `sp:trigger-service-subscriptions:manage`.
        """

    async def update_subscription_with_http_info(
        self,
        id: str | None,
        subscription_put_request: SubscriptionPutRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Subscription]:
        """Like `update_subscription`, but also returns status and headers."""

    async def update_subscription_without_preload_content(
        self,
        id: str | None,
        subscription_put_request: SubscriptionPutRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_subscription`, but returns any status, and the body as bytes."""
